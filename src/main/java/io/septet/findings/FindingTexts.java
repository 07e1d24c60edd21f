package io.septet.findings;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says findings in the language of the reader at the keyboard. */
@Component
public class FindingTexts {

    private final MessageSource texts;

    FindingTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** One sentence. */
    public String sentence(Finding finding) {
        return texts.getMessage(
                finding.code(), finding.arguments().toArray(), finding.code(), LocaleContextHolder.getLocale());
    }

    /** A sentence per line. */
    public String sentences(List<Finding> findings) {
        return findings.stream().map(this::sentence).distinct().collect(Collectors.joining("\n"));
    }
}
