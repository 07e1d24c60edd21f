package io.septet.directory;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import org.jspecify.annotations.Nullable;

/** Lets a constraint on the id of a department, such as how long it may be, look at its text. */
@UnwrapByDefault
public class DepartmentIdText implements ValueExtractor<@ExtractedValue(type = String.class) DepartmentId> {

    @Override
    public void extractValues(@Nullable DepartmentId id, ValueReceiver receiver) {
        receiver.value(null, id == null ? null : id.value());
    }
}
