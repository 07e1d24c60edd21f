package io.septet.platform.models;

import io.septet.platform.ModelFinding;
import io.septet.platform.ModelsUnderCheck;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.stereotype.Component;

/** The check of what people send: what the rules say ({@link ModelCheck}), and then the engine where they say nothing. */
@Component
class FilesUnderCheck implements ModelsUnderCheck {

    private final FormsOfModels forms;
    private final ModelCheck check;
    private final ReadByEngine reader;

    FilesUnderCheck(FormsOfModels forms, ModelCheck check, ReadByEngine reader) {
        this.forms = forms;
        this.check = check;
        this.reader = reader;
    }

    @Override
    public List<ModelFinding> findings(Map<String, byte[]> files) {
        return ofWhole(forms.with(files));
    }

    /**
     * Checks a deployment with everything that belongs to it.
     *
     * @throws BadUserRequestException naming everything that is wrong
     */
    void check(Map<String, byte[]> whole) {
        check.refuse(ofWhole(whole));
    }

    private List<ModelFinding> ofWhole(Map<String, byte[]> files) {
        List<ModelFinding> findings = check.findings(files);
        Map<String, byte[]> sound = new TreeMap<>(files);
        findings.stream()
                .filter(ModelFinding::isRefused)
                .map(ModelFinding::file)
                .forEach(sound::remove);
        return Stream.concat(findings.stream(), reader.findings(sound).stream()).toList();
    }
}
