package io.septet.template;

import java.time.LocalDate;

/**
 * What a project was proposed after.
 *
 * @param name of the model as it was then
 * @param start from which the model's days were counted
 */
public record Origin(ModelId model, String name, LocalDate start) {}
