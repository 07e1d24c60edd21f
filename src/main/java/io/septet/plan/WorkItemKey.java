package io.septet.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/** Names a work item in every version of its project's plan, such as {@code W1}; as text it is nothing but that. */
public record WorkItemKey(@JsonValue String value) {

    public WorkItemKey {
        Objects.requireNonNull(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WorkItemKey of(String text) {
        return new WorkItemKey(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
