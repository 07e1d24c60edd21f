package io.septet.platform.models;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Reads the ids of the decisions in a DMN file. */
final class Decisions {

    private Decisions() {}

    static Set<String> in(byte[] file) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(file)).getModelElementsByType(Decision.class).stream()
                .map(Decision::getId)
                .collect(Collectors.toSet());
    }
}
