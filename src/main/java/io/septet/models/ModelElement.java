package io.septet.models;

import java.util.Map;

/**
 * One element of a BPMN or DMN file.
 *
 * @param type its name in the language, such as {@code userTask}
 * @param name as it is shown; empty for nothing
 * @param within the id of the element around it; empty where that is the file
 * @param facts what it says besides, by where: its attributes, and what of its content has no id of its own
 */
public record ModelElement(String id, String type, String name, String within, Map<String, String> facts) {}
