package io.septet.channel.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key that signs what Septet sends; whoever prints it sees nothing of it. */
public record Secret(String value) {

    private static final String HMAC_SHA256 = "HmacSHA256";

    /** The HMAC-SHA256 of a text by this key. */
    public byte[] sign(String text) {
        return hmac(value, text);
    }

    /** As Feishu signs: nothing is signed, by the time and the key together. */
    public byte[] signNothingAt(long epochSeconds) {
        return hmac(epochSeconds + "\n" + value, "");
    }

    private static byte[] hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC_SHA256);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC_SHA256));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has " + HMAC_SHA256, e);
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
