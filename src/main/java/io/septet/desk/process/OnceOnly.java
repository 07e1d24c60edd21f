package io.septet.desk.process;

import io.septet.desk.Desk.Passed;
import io.septet.desk.domain.PassedSubmission;
import io.septet.desk.domain.PassedSubmissionRepository;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets a submission through once, however often it is sent: where the answer was lost on its way, nobody can tell
 * whether the submission was. Its key is kept in the same transaction as what it did, and removed some weeks later,
 * with the person's next submission.
 */
@Component
class OnceOnly {

    /** Longer than anybody's browser waits with a form that got no answer. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final PassedSubmissionRepository passed;
    private final Admission admission;
    private final BegunTasks begun;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OnceOnly(
            PassedSubmissionRepository passed,
            Admission admission,
            BegunTasks begun,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.passed = passed;
        this.admission = admission;
        this.begun = begun;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Submits, unless that was done.
     *
     * @param target the task, or the process that is started
     * @param submission answers with the id of the instance that it starts, or null
     * @throws Refused when it is not in order, or when what was done with this key is something else
     */
    Passed pass(UUID key, PersonId person, String target, String content, Supplier<@Nullable String> submission) {
        String digest = digest(content);
        Supplier<Passed> once = () -> transaction.execute(attempt -> passed.findById(key)
                .map(earlier -> again(earlier, person, target, digest))
                .orElseGet(() -> now(key, person, target, digest, begun.during(submission))));
        try {
            return admission.passage(once);
        } catch (DataIntegrityViolationException twice) {
            // the same came twice at the same moment: the other one is through by now
            if (passed.existsById(key)) {
                return admission.passage(once);
            }
            throw twice;
        }
    }

    private Passed now(UUID key, PersonId person, String target, String digest, BegunTasks.During done) {
        Instant now = clock.instant();
        passed.forget(person, now.minus(KEPT));
        passed.add(key, person.value(), target, digest, done.processInstanceId(), now);
        return new Passed(done.processInstanceId(), false, done.begun());
    }

    private static Passed again(PassedSubmission earlier, PersonId person, String target, String digest) {
        if (!earlier.isFrom(person, target)) {
            throw Refused.because("desk.submission.malformed");
        }
        if (!earlier.held(digest)) {
            throw Refused.because("desk.submission.passedOtherwise");
        }
        return new Passed(earlier.processInstanceId(), true, Set.of());
    }

    private static String digest(String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
