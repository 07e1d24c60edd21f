package io.septet.platform.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who may send which of the engine's commands, from the list {@code engine/commands.txt}. */
class AllowedCommands {

    private static final String LIST = "/engine/commands.txt";
    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    private final Map<String, Sender> senders = new HashMap<>();

    AllowedCommands() {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(AllowedCommands.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            Sender group = Sender.NOBODY;
            for (String line = list.readLine(); line != null; line = list.readLine()) {
                if (line.startsWith("[")) {
                    group = Sender.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    senders.put(line.startsWith("org.") ? line : ENGINE + line, group);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those who may, beside those of more rights; a command that is not on the list is nobody's. */
    Sender senderOf(Class<?> command) {
        return senders.getOrDefault(command.getName(), Sender.NOBODY);
    }

    /** The names of all commands on the list. */
    Set<String> names() {
        return senders.keySet();
    }
}
