package io.septet.plan.domain;

import io.septet.plan.WorkItemKey;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps keys of work items as their texts. */
@Converter(autoApply = true)
class WorkItemKeyColumn implements AttributeConverter<WorkItemKey, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WorkItemKey key) {
        return key == null ? null : key.value();
    }

    @Override
    public @Nullable WorkItemKey convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new WorkItemKey(text);
    }
}
