package io.septet.plan.domain;

import io.septet.plan.WorkItemKey;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps keys of work items as their texts. */
@Converter(autoApply = true)
class WorkItemKeyColumn implements AttributeConverter<WorkItemKey, String> {

    @Override
    public String convertToDatabaseColumn(WorkItemKey key) {
        return key == null ? null : key.value();
    }

    @Override
    public WorkItemKey convertToEntityAttribute(String text) {
        return text == null ? null : new WorkItemKey(text);
    }
}
