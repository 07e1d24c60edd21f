package io.septet.signoff.web;

import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.findings.WordedFindings;
import io.septet.signoff.SigningTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a form exchanges the password for a token, so that the password is never submitted with the form. */
@RestController
class SigningController {

    private final SigningTokens tokens;
    private final FindingTexts texts;

    SigningController(SigningTokens tokens, FindingTexts texts) {
        this.tokens = tokens;
        this.texts = texts;
    }

    /** Exchanges the password for a token that is good for one signature. */
    @PostMapping(path = "/api/signing-tokens", consumes = MediaType.APPLICATION_JSON_VALUE)
    IssuedToken issue(@RequestBody GivenPassword given, PersonId person) {
        return new IssuedToken(tokens.issue(person, given.taskId(), given.password(), given.shown()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    WordedFindings refused(Refused refused) {
        return texts.worded(refused.findings());
    }

    /** Answers a body that cannot be read without saying why: the reason would quote from it, and be logged. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    WordedFindings unreadable() {
        return texts.worded(Refused.because("desk.submission.malformed").findings());
    }

    /**
     * What the form sends; as text it leaves the password out, so that no log can hold it.
     *
     * @param shown what the form showed, as its reference says; a program without a form leaves it out
     */
    record GivenPassword(String password, String taskId, @Nullable String shown) {

        GivenPassword {
            password = password == null ? "" : password;
            taskId = taskId == null ? "" : taskId;
        }

        @Override
        public String toString() {
            return "GivenPassword";
        }
    }

    /** What the form gets; as text it leaves the token out. */
    record IssuedToken(String token) {

        @Override
        public String toString() {
            return "IssuedToken";
        }
    }
}
