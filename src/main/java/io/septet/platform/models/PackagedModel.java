package io.septet.platform.models;

import io.septet.platform.DeployedModels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A model or a table that the application carries, with the forms that it opens: what comes into force together.
 *
 * @param name the name of its file, which is called as its process or decision is
 * @param files all of them by their names, as they are written
 */
record PackagedModel(String name, SortedMap<String, byte[]> files) {

    /** Looked for in the text: each start would have to read all models as XML to know as much. */
    private static final Pattern FORM =
            Pattern.compile(Pattern.quote(DeployedModels.FORM_OF_THIS_DEPLOYMENT) + "([^\"]+)\"");

    /** Puts each model together with its forms. */
    static List<PackagedModel> in(Map<String, byte[]> carried) {
        return carried.keySet().stream()
                .filter(name -> !ModelFile.isForm(name))
                .sorted()
                .map(name -> of(name, carried))
                .toList();
    }

    private static PackagedModel of(String name, Map<String, byte[]> carried) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(name, carried.get(name));
        FORM.matcher(new String(carried.get(name), StandardCharsets.UTF_8))
                .results()
                .map(form -> form.group(1))
                .filter(carried::containsKey)
                .forEach(form -> files.put(form, carried.get(form)));
        return new PackagedModel(name, files);
    }

    /** The id of its process or decision. */
    String key() {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }

    /** The same files in the company's language. */
    SortedMap<String, byte[]> in(ModelTranslation translation) {
        SortedMap<String, byte[]> translated = new TreeMap<>();
        files.forEach((file, content) -> translated.put(file, translation.translate(file, content)));
        return translated;
    }

    String hash() {
        return hash(files);
    }

    static String hash(SortedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update("%s %d ".formatted(name, content.length).getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
