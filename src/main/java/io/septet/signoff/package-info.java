/**
 * Sign-off: a plan version is signed by the heads of all departments and by all members, opened with a kick-off meeting
 * and published, or it comes back with the reasons.
 *
 * <p>A signature says who signed which version, with its hash, and when; the password is asked for again and exchanged
 * for a {@linkplain io.septet.signoff.SigningTokens token} that is good for one signature. Signatures are only ever
 * added, and the database itself refuses to change or remove one.
 */
@ApplicationModule(
        displayName = "Sign-off",
        allowedDependencies = {
            "platform",
            "findings",
            "calendar",
            "directory",
            "desk",
            "project",
            "evidence",
            "notification",
            "meeting",
            "goal",
            "plan"
        })
@NullMarked
package io.septet.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
