package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;

import io.septet.platform.ModelFinding;
import io.septet.platform.ModelTexts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What the engine itself finds when it reads a model or a table: a flow that leads nowhere, an id given twice, what the
 * schema does not allow. It reads them as it does when they are deployed, and nothing comes of it. Its reasons are in
 * its own words, which are English.
 */
@Component
class ReadByEngine {

    private final ObjectProvider<ProcessEngine> engine;
    private final ModelTexts texts;

    ReadByEngine(ObjectProvider<ProcessEngine> engine, ModelTexts texts) {
        this.engine = engine;
        this.texts = texts;
    }

    List<ModelFinding> findings(Map<String, byte[]> files) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> files.entrySet().stream()
                .flatMap(file -> {
                    if (ModelFile.isProcess(file.getKey())) {
                        return process(configuration, file.getKey(), file.getValue());
                    }
                    return ModelFile.isTable(file.getKey())
                            ? table(configuration, file.getKey(), file.getValue())
                            : Stream.empty();
                })
                .toList());
    }

    private Stream<ModelFinding> process(ProcessEngineConfigurationImpl configuration, String name, byte[] content) {
        try {
            new BpmnParser(configuration.getExpressionManager(), configuration.getBpmnParseFactory())
                    .createParse()
                    .sourceInputStream(new ByteArrayInputStream(content))
                    .deployment(new DeploymentEntity())
                    .name(name)
                    .execute();
            return Stream.empty();
        } catch (ParseException e) {
            Document model = ModelFile.document(name, content);
            return e.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(problem -> finding(name, model, problem));
        } catch (ProcessEngineException e) {
            return Stream.of(texts.refused(name, "platform.model.engine", String.valueOf(e.getMessage())));
        }
    }

    private ModelFinding finding(String name, Document model, Problem problem) {
        String id = Objects.requireNonNullElse(problem.getMainElementId(), "");
        return Place.elements(model).stream()
                .filter(element ->
                        !id.isEmpty() && element.getAttribute(BPMN_ATTRIBUTE_ID).equals(id))
                .findFirst()
                .map((Element element) -> texts.refused(element, "platform.model.engine", problem.getMessage()))
                .orElseGet(() -> texts.refused(name, "platform.model.engine", problem.getMessage()));
    }

    private Stream<ModelFinding> table(ProcessEngineConfigurationImpl configuration, String name, byte[] content) {
        try {
            configuration.getDmnEngine().parseDecisions(new ByteArrayInputStream(content));
            return Stream.empty();
        } catch (DmnEngineException | ModelException | ProcessEngineException e) {
            Throwable reason = e;
            while (reason.getCause() != null) {
                reason = reason.getCause();
            }
            return Stream.of(texts.refused(name, "platform.model.engine", String.valueOf(reason.getMessage())));
        }
    }
}
