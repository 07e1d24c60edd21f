package io.septet.signoff;

import io.septet.desk.Desk;
import io.septet.desk.TaskAtHand;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.signoff.domain.Signable;
import io.septet.signoff.domain.SigningToken;
import io.septet.signoff.domain.SigningTokenRepository;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out tokens for a password (S2). A token is good for one signature by one person at one task under one version
 * of the plan, and for a few minutes: for what their form showed them, as long as that is what they sign. The password
 * goes no further than here.
 */
@Component
public class SigningTokens {

    private final SigningTokenRepository tokens;
    private final VersionToSign versionToSign;
    private final Passwords passwords;
    private final Desk desk;
    private final SignOffSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SigningTokens(
            SigningTokenRepository tokens,
            VersionToSign versionToSign,
            Passwords passwords,
            Desk desk,
            SignOffSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.tokens = tokens;
        this.versionToSign = versionToSign;
        this.passwords = passwords;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A new token. Not within a transaction of the caller's, because a wrong password has to be counted although it is
     * refused.
     *
     * @param shown what the form says that it showed; null when a program signs without a form: what lies there now
     * @throws Refused when the task is not the person's, asks for no signature, or for another one than the form showed,
     *     or the password is wrong
     */
    public String issue(PersonId person, String taskId, String password, @Nullable String shown) {
        TaskAtHand task = desk.theirs(taskId, person);
        if (!task.facts().containsKey(SignOffs.PLAN_VERSION)) {
            throw Refused.because("signoff.token.nothingToSign");
        }
        ProjectId project = ProjectId.of(task.projectId());
        int version = Integer.parseInt(task.fact(SignOffs.PLAN_VERSION));
        Role role = task.facts().containsKey(SignOffs.MEMBER) ? Role.MEMBER : Role.HEAD;
        String party = role == Role.MEMBER
                ? task.fact(SignOffs.MEMBER)
                : task.department().value();
        Signable signable =
                VersionToSign.signable(versionToSign.of(project, version, role, party, person), person, taskId);
        if (shown != null && !signable.isShownBy(shown)) {
            throw Refused.because("signoff.shown.changed");
        }
        if (!passwords.isRight(person, password)) {
            throw Refused.at("password", "signoff.password.wrong");
        }
        String token = SigningToken.draw();
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            tokens.removeExpired(now);
            tokens.save(new SigningToken(token, signable, now.plus(settings.tokenLife())));
        });
        return token;
    }

    /**
     * Uses a token up, within the transaction in which the signature is written.
     *
     * @throws Refused when it is not good for exactly this, or no longer
     */
    void use(String token, Signable signable) {
        String hash = SigningToken.hashOf(token);
        Instant now = clock.instant();
        int used = tokens.use(
                hash,
                signable.person(),
                signable.taskId(),
                signable.project().value(),
                signable.version(),
                signable.hash(),
                now);
        if (used == 1) {
            return;
        }
        boolean isForOther = tokens.existsByTokenHashAndPersonAndTaskIdAndUsedAtIsNullAndExpiresAtAfter(
                hash, signable.person(), signable.taskId(), now);
        throw isForOther ? Refused.because("signoff.shown.changed") : Refused.at("token", "signoff.token.invalid");
    }
}
