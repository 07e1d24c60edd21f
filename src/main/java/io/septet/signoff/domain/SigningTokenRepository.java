package io.septet.signoff.domain;

import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The tokens that have been handed out lately. */
public interface SigningTokenRepository extends Repository<SigningToken, String> {

    SigningToken save(SigningToken token);

    /** Uses the token up if it is good for exactly this, in one statement; says how many tokens were. */
    @Modifying
    @Query(
            """
            update SigningToken token set token.usedAt = :now
            where token.tokenHash = :tokenHash and token.usedAt is null and token.expiresAt > :now
              and token.person = :person and token.taskId = :taskId and token.projectId = :project
              and token.planVersion = :version and token.planHash = :hash""")
    int use(String tokenHash, PersonId person, String taskId, UUID project, int version, String hash, Instant now);

    /** Whether the token is good for this person at this task, if for another content. */
    boolean existsByTokenHashAndPersonAndTaskIdAndUsedAtIsNullAndExpiresAtAfter(
            String tokenHash, PersonId person, String taskId, Instant now);

    /** Removes the tokens that nobody can use any more. */
    @Modifying
    @Query("delete from SigningToken token where token.expiresAt <= :now")
    int removeExpired(Instant now);
}
