package io.septet.desk.process;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.node.TextNode;
import io.septet.platform.PlainText;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.regex.Pattern;
import org.springframework.util.ClassUtils;

/** Understands numbers, dates and times as a Chinese keyboard types them; see {@link PlainText#halfWidth}. */
final class HalfWidth extends DelegatingDeserializer {

    /** What people put around the digits of a number, and a form leaves out as well. */
    private static final Pattern AROUND_DIGITS = Pattern.compile("[\\s%¥]|,(?=\\d{3}(?:\\D|$))");

    private HalfWidth(JsonDeserializer<?> understood) {
        super(understood);
    }

    static BeanDeserializerModifier forNumbersAndTimes() {
        return new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyDeserializer(
                    DeserializationConfig configuration, BeanDescription type, JsonDeserializer<?> understood) {
                return isNumber(type.getBeanClass()) || Temporal.class.isAssignableFrom(type.getBeanClass())
                        ? new HalfWidth(understood)
                        : understood;
            }
        };
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> understood) {
        return new HalfWidth(understood);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return super.deserialize(json, context);
        }
        String typed = PlainText.halfWidth(json.getText());
        String plain = isNumber(handledType()) ? AROUND_DIGITS.matcher(typed).replaceAll("") : typed.strip();
        try (JsonParser text = new TextNode(plain).traverse(json.getCodec())) {
            text.nextToken();
            return super.deserialize(text, context);
        }
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(ClassUtils.resolvePrimitiveIfNecessary(type));
    }

    private static final long serialVersionUID = 1L;
}
