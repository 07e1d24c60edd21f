package io.septet.signoff;

import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.platform.CompanyLanguage;
import io.septet.project.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why a version was rejected, and by whom, in words that stay with it: in the company's language (S2, S3). */
@Component
class RejectionReasons {

    private final Signatures signatures;
    private final Directory directory;
    private final MessageSource texts;
    private final CompanyLanguage language;

    RejectionReasons(Signatures signatures, Directory directory, MessageSource texts, CompanyLanguage language) {
        this.signatures = signatures;
        this.directory = directory;
        this.texts = texts;
        this.language = language;
    }

    List<String> of(ProjectId project, int version) {
        Roster roster = directory.roster();
        return signatures.of(project, version).stream()
                .filter(signature -> signature.reason() != null)
                .map(signature -> worded(signature, roster))
                .toList();
    }

    /** {@code Wang Fang (Sales): The dates cannot be kept.} */
    private String worded(Signature signature, Roster roster) {
        String name = signature.signerName() == null ? roster.person(signature.signer()) : signature.signerName();
        String signer = signature.department() == null
                ? name
                : text("signoff.signer.of", name, roster.department(signature.department()));
        return text("form.at", signer, signature.reason());
    }

    private String text(String key, @Nullable Object... values) {
        return texts.getMessage(key, values, language.locale());
    }
}
