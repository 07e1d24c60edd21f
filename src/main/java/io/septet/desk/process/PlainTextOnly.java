package io.septet.desk.process;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import io.septet.platform.PlainText;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads text from JSON if it is {@link PlainText}, in one line unless it is a {@link LongText}. What shows nothing is read as
 * the empty text, so that all rules agree on what was left out.
 */
final class PlainTextOnly extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private final boolean isLong;

    private PlainTextOnly(boolean isLong) {
        super(String.class);
        this.isLong = isLong;
    }

    static SimpleModule module() {
        return new SimpleModule()
                .addDeserializer(String.class, new PlainTextOnly(false))
                .addDeserializer(DepartmentId.class, ids(DepartmentId::of))
                .addDeserializer(PersonId.class, ids(PersonId::of))
                .addKeyDeserializer(String.class, keys(key -> key))
                .addKeyDeserializer(DepartmentId.class, keys(DepartmentId::of));
    }

    private static <T> JsonDeserializer<T> ids(Function<String, T> read) {
        return new StdDelegatingDeserializer<>(new StdConverter<String, T>() {
            @Override
            public @Nullable T convert(String text) {
                return text.isEmpty() ? null : read.apply(text);
            }
        });
    }

    private static KeyDeserializer keys(Function<String, Object> read) {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                return read.apply(plain(key, false, context.getParser()));
            }
        };
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new PlainTextOnly(property != null && property.getAnnotation(LongText.class) != null);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.hasToken(JsonToken.VALUE_STRING)
                ? plain(json.getText(), isLong, json)
                : (String) context.handleUnexpectedToken(String.class, json);
    }

    private static String plain(String text, boolean isLong, JsonParser json) throws Refusal {
        if (PlainText.isBlank(text)) {
            return "";
        }
        String plain = isLong ? PlainText.withLineFeeds(text) : text;
        if (PlainText.hasLines(plain) && !isLong) {
            throw new Refusal(json, "platform.text.lines", "");
        }
        Optional<String> other = PlainText.firstOther(plain);
        if (other.isPresent()) {
            throw new Refusal(json, "platform.text.other", other.get());
        }
        return plain;
    }

    /** Says why. */
    static final class Refusal extends JsonMappingException {

        private final String code;
        private final String character;

        private Refusal(JsonParser json, String code, String character) {
            super(json, code + " " + character);
            this.code = code;
            this.character = character;
        }

        String code() {
            return code;
        }

        String character() {
            return character;
        }
    }
}
