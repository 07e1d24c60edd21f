package io.septet.plan.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.directory.DepartmentId;
import io.septet.plan.PlanPart;
import io.septet.plan.WorkItemKey;
import io.septet.platform.CanonicalJson;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A plan as a tree of hashes (a Merkle tree), so that one part of it can be signed for and proven by itself. The leaves are
 * the parts in canonical form; the nodes are lists as {@code sha256sum} writes and checks them; the hash of the topmost list
 * stands for the whole plan.
 */
public final class PlanTree {

    /** The topmost list, whose hash is that of the plan. */
    public static final String TOP = "plan.sha256";

    private static final String LEAF = ".json";
    private static final String LIST = ".sha256";

    private final SortedMap<PlanPart, String> texts;
    private final SortedMap<String, String> lists;

    private PlanTree(SortedMap<PlanPart, String> texts) {
        this.texts = texts;
        this.lists = lists(texts);
    }

    /**
     * The tree of a plan in canonical form.
     *
     * @throws IllegalArgumentException when something in it belongs to no part, or to the same as something else
     */
    public static PlanTree of(String text) {
        SortedMap<PlanPart, String> texts = new TreeMap<>();
        CanonicalJson.read(text, ObjectNode.class).properties().forEach(member -> {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "goal" -> {
                    ObjectNode goal = value.deepCopy();
                    put(texts, PlanPart.SCOPE, goal.remove("scope"));
                    put(texts, PlanPart.GOAL, goal);
                }
                case "participations" ->
                    value.forEach(part -> put(
                            texts,
                            PlanPart.duties(
                                    DepartmentId.of(part.required("department").textValue())),
                            part));
                case "items" ->
                    value.forEach(item -> put(
                            texts,
                            PlanPart.item(WorkItemKey.of(item.required("key").textValue())),
                            item));
                case "communication" -> put(texts, PlanPart.COMMUNICATION, value);
                case "rules" -> put(texts, PlanPart.RULES, value);
                default -> throw new IllegalArgumentException("No part of a plan has a " + member.getKey());
            }
        });
        return new PlanTree(texts);
    }

    private static void put(SortedMap<PlanPart, String> texts, PlanPart part, JsonNode value) {
        if (texts.put(part, CanonicalJson.write(value)) != null) {
            throw new IllegalArgumentException("The plan has two of " + part);
        }
    }

    /** SHA-256 of the topmost list, in hexadecimal: no part can change without it. */
    public String root() {
        return CanonicalJson.hash(Objects.requireNonNull(lists.get(TOP)));
    }

    /** Each part's SHA-256, in hexadecimal. */
    public SortedMap<PlanPart, String> parts() {
        SortedMap<PlanPart, String> hashes = new TreeMap<>();
        texts.forEach((part, text) -> hashes.put(part, CanonicalJson.hash(text)));
        return Collections.unmodifiableSortedMap(hashes);
    }

    /** The whole tree as files, by path: every part and every list. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>(lists);
        texts.forEach((part, text) -> files.put(file(part), text));
        return Collections.unmodifiableSortedMap(files);
    }

    /** The file of a part. */
    public static String file(PlanPart part) {
        return part.path() + LEAF;
    }

    /** A list for each folder, and one of what lies at the top: the shared parts and those lists. */
    private static SortedMap<String, String> lists(SortedMap<PlanPart, String> texts) {
        SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
        SortedMap<String, String> top = new TreeMap<>();
        texts.forEach(
                (part, text) -> (part.isShared() ? top : folders.computeIfAbsent(folder(part), f -> new TreeMap<>()))
                        .put(file(part), text));
        SortedMap<String, String> lists = new TreeMap<>();
        folders.forEach((folder, files) -> lists.put(folder + LIST, list(files)));
        top.putAll(lists);
        lists.put(TOP, list(top));
        return lists;
    }

    private static String folder(PlanPart part) {
        return part.path().substring(0, part.path().indexOf('/'));
    }

    /** {@code <hash>  <path>}, a line for each file. */
    private static String list(SortedMap<String, String> files) {
        return files.entrySet().stream()
                .map(file -> CanonicalJson.hash(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
