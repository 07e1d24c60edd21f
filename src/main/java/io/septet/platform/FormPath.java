package io.septet.platform;

import java.util.Set;

/**
 * A place that a form names, in what it shows or takes in.
 *
 * @param attribute that names it, {@code data-show} for example
 * @param text of the attribute, as it is written
 * @param path where it leads: names between dots, {@code []} for every entry of a list, {@code *} for every value of a
 *     map; {@code reference.} and {@code task.} begin what is shown only
 * @param values those of a choice that the form expects there; empty where it expects none in particular
 * @param takesLines whether people may write several lines there
 */
public record FormPath(String attribute, String text, String path, Set<String> values, boolean takesLines) {}
