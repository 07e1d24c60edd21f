package io.septet.signoff;

import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.plan.PlanVersion;
import io.septet.platform.CompanyLanguage;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why a version was rejected, and by whom, in words that stay with it: in the company's language (S2, S3). */
@Component
class RejectionReasons {

    private final Signatures signatures;
    private final List<FurtherReasons> further;
    private final Directory directory;
    private final MessageSource texts;
    private final CompanyLanguage language;

    RejectionReasons(
            Signatures signatures,
            List<FurtherReasons> further,
            Directory directory,
            MessageSource texts,
            CompanyLanguage language) {
        this.signatures = signatures;
        this.further = further;
        this.directory = directory;
        this.texts = texts;
        this.language = language;
    }

    List<String> of(ProjectId project, PlanVersion version) {
        Roster roster = directory.roster();
        Stream<String> signed = signatures.of(project, version.number()).stream()
                .filter(signature -> signature.reason() != null)
                .map(signature -> worded(signature, roster));
        Stream<String> said =
                further.stream().flatMap(other -> other.said(project, SignOffs.PROCESS, version.frozenAt()).stream());
        return Stream.concat(signed, said).toList();
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
