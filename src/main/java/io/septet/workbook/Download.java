package io.septet.workbook;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a file out to be saved, never to be shown by the browser. */
public final class Download {

    private Download() {}

    public static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /** A workbook; its name gets its ending here. */
    public static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        return of(name + ".xlsx", WorkbookFile.TYPE, content);
    }
}
