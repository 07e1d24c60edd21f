package io.septet.desk.process;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns submitted JSON into the record that a step works with, and checks what the record's annotations ask for. */
@Component
class Binder {

    private final ObjectMapper json;
    private final Validator validator;

    Binder(ObjectMapper json, Validator validator) {
        this.json = strict(json.copy());
        this.validator = validator;
    }

    /** Nothing but what the record names, and each value as what it is: no number for a choice, a text or a day. */
    private static ObjectMapper strict(ObjectMapper json) {
        json.registerModule(PlainTextOnly.module().setDeserializerModifier(HalfWidth.forNumbersAndTimes()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // 12.5 for a whole number is a slip, not 12
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        Stream.of(LogicalType.Boolean, LogicalType.DateTime).forEach(type -> {
            json.coercionConfigFor(type).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
            json.coercionConfigFor(type).setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        });
        json.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        return json;
    }

    /** @throws Refused naming each field that cannot be read or breaks a constraint */
    <T> T bind(String submitted, Class<T> type) {
        T content = read(submitted, type);
        if (content == null) {
            throw Refused.because("desk.submission.missing");
        }
        List<Finding> findings = validator.validate(content).stream()
                .map(Binder::finding)
                .sorted(Comparator.comparing(Finding::path))
                .toList();
        if (!findings.isEmpty()) {
            throw new Refused(findings);
        }
        return content;
    }

    <T> T read(String submitted, Class<T> type) {
        try {
            return json.readValue(submitted, type);
        } catch (PlainTextOnly.Refusal e) {
            throw Refused.at(path(e), e.code(), e.character());
        } catch (JsonMappingException e) {
            throw Refused.at(path(e), "desk.submission.unreadable");
        } catch (JsonProcessingException e) {
            throw Refused.because("desk.submission.malformed");
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** A constraint's message is already a sentence in the reader's language; {@code desk.constraint} passes it on. */
    private static Finding finding(ConstraintViolation<?> violation) {
        return new Finding(violation.getPropertyPath().toString(), "desk.constraint", List.of(violation.getMessage()));
    }
}
