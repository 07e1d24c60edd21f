package io.septet.desk.web;

import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** Refuses what the server itself cannot read, or is of another type than is read there, before any address looks at it. */
@RestControllerAdvice
class UnreadableBodies {

    private final FindingTexts texts;

    UnreadableBodies(FindingTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ProblemDetail refused(InvalidFileNameException upload) {
        Refused refused = Refused.because(
                "platform.text.other", PlainText.firstOther(upload.getName()).orElse(""));
        return problem(HttpStatus.BAD_REQUEST, refused);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ProblemDetail refused(MultipartException upload) {
        return problem(HttpStatus.BAD_REQUEST, Refused.because("platform.body.parts"));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    ProblemDetail refused(HttpMediaTypeNotSupportedException body) {
        return problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                Refused.because("platform.body.otherType", MediaType.toString(body.getSupportedMediaTypes())));
    }

    private ProblemDetail problem(HttpStatus status, Refused refused) {
        return ProblemDetail.forStatusAndDetail(status, texts.sentences(refused.findings()));
    }
}
