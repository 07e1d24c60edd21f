package io.septet.platform.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * What the database keeps of a password: BCrypt, which takes whoever has stolen the table years instead of minutes.
 * BCrypt looks at 72 bytes and no further, twenty Chinese characters with the engine's salt, so it is given a digest of
 * the whole.
 */
class SlowHash implements PasswordEncryptor {

    private final BCryptPasswordEncoder bcrypt;

    SlowHash(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return bcrypt.matches(digest(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "bcrypt-sha256";
    }

    /** Takes as long as checking somebody's password, so that nobody can tell by the time who works here. */
    void checkInVain(String password) {
        encrypt(password);
    }

    /** Whether this is a hash of another kind, or of another strength than new ones have. */
    boolean isOutdated(String stored) {
        String mine = "{" + hashAlgorithmName() + "}";
        return !stored.startsWith(mine) || bcrypt.upgradeEncoding(stored.substring(mine.length()));
    }

    private static String digest(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
