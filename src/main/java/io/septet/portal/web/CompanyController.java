package io.septet.portal.web;

import io.septet.platform.CompanyLook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The company's logo and colour, for whoever looks at a page; also at that of signing in. */
@RestController
class CompanyController {

    /** Whoever changes them sees it everywhere within the hour. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final CompanyLook company;

    CompanyController(CompanyLook company) {
        this.company = company;
    }

    @GetMapping("/company/logo")
    ResponseEntity<byte[]> logo() {
        return answer(
                company.logo().content(),
                MediaType.parseMediaType(company.logo().type()));
    }

    /** What is lighter and darker than it is mixed from it, where it is used. */
    @GetMapping("/company/look.css")
    ResponseEntity<byte[]> look() {
        byte[] style = ":root { --accent: %s; }\n".formatted(company.colour()).getBytes(StandardCharsets.UTF_8);
        return answer(style, MediaType.parseMediaType("text/css;charset=UTF-8"));
    }

    private static ResponseEntity<byte[]> answer(byte[] content, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .eTag(DigestUtils.md5DigestAsHex(content))
                .contentType(type)
                .body(content);
    }
}
