package io.septet.directory;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import org.jspecify.annotations.Nullable;

/** Lets a constraint on the id of a person, such as how long it may be, look at its text. */
@UnwrapByDefault
public class PersonIdText implements ValueExtractor<@ExtractedValue(type = String.class) PersonId> {

    @Override
    public void extractValues(@Nullable PersonId id, ValueReceiver receiver) {
        receiver.value(null, id == null ? null : id.value());
    }
}
