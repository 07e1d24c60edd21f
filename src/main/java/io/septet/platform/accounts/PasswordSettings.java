package io.septet.platform.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a password has to be, and what wrong ones lead to, under {@code septet.password}.
 *
 * @param shortest in characters
 * @param strength of BCrypt: each step more doubles the time that checking a password takes
 * @param wrongOnes of one person from one address, before the next has to wait
 * @param wrongOnesAtLarge of one person from wherever, or from one address for whomever, before the next has to wait
 * @param within after which time a wrong one no longer counts
 * @param pause between one wrong one and the next, once there were that many
 */
@ConfigurationProperties("septet.password")
record PasswordSettings(
        @DefaultValue("8") int shortest,
        @DefaultValue("10") int strength,
        @DefaultValue("5") int wrongOnes,
        @DefaultValue("50") int wrongOnesAtLarge,
        @DefaultValue("15m") Duration within,
        @DefaultValue("30s") Duration pause) {}
