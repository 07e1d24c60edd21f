package io.septet.directory;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of names in a list, as a reader of that language looks for them: in Chinese by pinyin. */
public final class Alphabet {

    private Alphabet() {}

    public static Comparator<String> of(Locale language) {
        Collator collator = Collator.getInstance(language);
        return collator::compare;
    }
}
