package io.septet.goal.domain;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The words of goals as they are shipped, read without the engine. */
final class ShippedWords {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    static final Vocabulary VOCABULARY = new Vocabulary(read());

    private ShippedWords() {}

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        for (Rule rule :
                Dmn.readModelFromFile(new File("processes/goal/goal-words.dmn")).getModelElementsByType(Rule.class)) {
            String meaning = rule.getOutputEntries()
                    .iterator()
                    .next()
                    .getTextContent()
                    .strip()
                    .replace("\"", "");
            QUOTED.matcher(rule.getInputEntries().iterator().next().getTextContent())
                    .results()
                    .forEach(word -> words.put(word.group(1), meaning));
        }
        return words;
    }
}
