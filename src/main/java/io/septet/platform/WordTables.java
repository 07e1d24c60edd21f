package io.septet.platform;

import java.util.Map;

/** Decision tables that list words ({@link DecisionContract.Kind#WORDS}), for code that looks for these in texts. */
public interface WordTables {

    /** Each word that the table in its latest version lists, with what it says about it. */
    Map<String, String> words(String decision);
}
