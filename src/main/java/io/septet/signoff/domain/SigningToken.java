package io.septet.signoff.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person gave their password to sign one version at one task. The database knows the token by its SHA-256 hash
 * only, so that nobody who reads the table can sign.
 */
@Entity
@Table(name = "signing_token")
public class SigningToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Id
    private String tokenHash;

    private PersonId person;
    private String taskId;
    private UUID projectId;
    private int planVersion;
    private String planHash;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    protected SigningToken() {}

    public SigningToken(String token, Signable signable, Instant expiresAt) {
        this.tokenHash = hashOf(token);
        this.person = signable.person();
        this.taskId = signable.taskId();
        this.projectId = signable.project().value();
        this.planVersion = signable.version();
        this.planHash = signable.hash();
        this.expiresAt = expiresAt;
    }

    /** A new token: 256 random bits. */
    public static String draw() {
        byte[] token = new byte[BYTES];
        RANDOM.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What the database keeps of a token, and of what it is to sign: a SHA-256. */
    public static String hashOf(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
