package io.septet.template.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.septet.template.Blueprint;

/** A blueprint as text; what later versions of Septet know no more is passed over when it is read. */
final class BlueprintText {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private BlueprintText() {}

    static String write(Blueprint blueprint) {
        try {
            return JSON.writeValueAsString(blueprint);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No blueprint", e);
        }
    }

    static Blueprint read(String text) {
        try {
            return JSON.readValue(text, Blueprint.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No blueprint", e);
        }
    }
}
