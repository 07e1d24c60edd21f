package io.septet.signoff.process;

import io.septet.findings.LongText;
import io.septet.signoff.Verdict;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the forms for signing submit.
 *
 * @param reason required to reject
 * @param token what the form got for the password
 */
record SignatureContent(
        @NotNull Verdict decision, @LongText @Size(max = 2000) String reason, @Size(max = 100) String token) {

    @Override
    public String toString() {
        return "SignatureContent[" + decision + "]";
    }
}
