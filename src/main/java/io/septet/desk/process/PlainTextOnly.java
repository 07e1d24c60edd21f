package io.septet.desk.process;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.septet.platform.PlainText;
import java.io.IOException;
import java.util.Optional;

/** Reads text from JSON if it is {@link PlainText}. */
final class PlainTextOnly extends StdScalarDeserializer<String> {

    private PlainTextOnly() {
        super(String.class);
    }

    static SimpleModule module() {
        return new SimpleModule()
                .addDeserializer(String.class, new PlainTextOnly())
                .addKeyDeserializer(String.class, new KeyDeserializer() {
                    @Override
                    public String deserializeKey(String key, DeserializationContext context) throws IOException {
                        return plain(key, context.getParser());
                    }
                });
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return plain(StringDeserializer.instance.deserialize(json, context), json);
    }

    private static String plain(String text, JsonParser json) throws Refusal {
        Optional<String> other = Optional.ofNullable(text).flatMap(PlainText::firstOther);
        if (other.isPresent()) {
            throw new Refusal(json, other.get());
        }
        return text;
    }

    /** Says which character it is about. */
    static final class Refusal extends JsonMappingException {

        private final String character;

        private Refusal(JsonParser json, String character) {
            super(json, "Text with " + character);
            this.character = character;
        }

        String character() {
            return character;
        }
    }
}
