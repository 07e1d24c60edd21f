package io.septet.desk.web;

import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refuses a file whose name the server itself cannot read, before any address could look at it. */
@RestControllerAdvice
class UnreadableUploads {

    private final FindingTexts texts;

    UnreadableUploads(FindingTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ProblemDetail refused(InvalidFileNameException upload) {
        Refused refused = Refused.because(
                "platform.text.other", PlainText.firstOther(upload.getName()).orElse(""));
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, texts.sentences(refused.findings()));
    }
}
