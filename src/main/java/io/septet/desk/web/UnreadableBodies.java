package io.septet.desk.web;

import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<ProblemDetail> refused(MultipartException upload, HttpServletRequest request) {
        HttpStatus status = refusedBefore(request)
                .orElse(isTooLarge(upload) ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST);
        return ResponseEntity.status(status).body(problem(status, why(upload)));
    }

    private static boolean isTooLarge(MultipartException upload) {
        return upload.getRootCause() instanceof SizeException;
    }

    private static Refused why(MultipartException upload) {
        if (upload.getRootCause() instanceof SizeException size) {
            return Refused.because("platform.body.tooLong", size.getPermittedSize() / 1024 / 1024);
        }
        return upload.getRootCause() instanceof InvalidFileNameException name
                ? Refused.because(
                        "platform.text.other",
                        PlainText.firstOther(name.getName()).orElse(""))
                : Refused.because("platform.body.parts");
    }

    /** What was refused before anybody took its body apart stays refused for that. */
    private static Optional<HttpStatus> refusedBefore(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::valueOf);
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
