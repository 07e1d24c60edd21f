package io.septet.template;

import io.septet.desk.Choice;
import io.septet.project.Category;

/**
 * What somebody may propose a project after.
 *
 * @param name of a template, or code and name of an archived project
 */
public record OfferedModel(ModelId id, String name, Category category) {

    Choice choice() {
        return new Choice(id.toString(), name);
    }
}
