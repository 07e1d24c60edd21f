package io.septet;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.export.CoverageStateJsonExporter;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.EventSource;
import org.camunda.community.process_test_coverage.core.model.EventType;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;

/** The models, with what each test class has gone through in colour, as a page to look at. */
final class DrawnModels {

    private static final Path FOLDER = Path.of("target", "process-test-coverage");

    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<String, BpmnModelInstance> elements = new LinkedHashMap<>();
    private final Suite suite = new Suite("septet", "All tests");

    /** Adds the model of a process, with the number of elements that there are to go through. */
    void model(String process, BpmnModelInstance model, int toPass) {
        models.put(process, new Model(process, toPass, null, Bpmn.convertToString(model)));
        elements.put(process, model);
    }

    /** Adds what a test class has gone through: process, a slash, and the id of the element. */
    void passed(String tests, Set<String> passed) {
        Run run = new Run(UUID.randomUUID().toString(), tests);
        for (String element : passed) {
            String process = element.substring(0, element.indexOf('/'));
            String id = element.substring(process.length() + 1);
            if (elements.containsKey(process)
                    && elements.get(process).getModelElementById(id) instanceof FlowElement flow) {
                add(run, process, flow);
            }
        }
        suite.addRun(run);
    }

    private static void add(Run run, String process, FlowElement element) {
        String type = element.getElementType().getTypeName();
        if (element instanceof SequenceFlow) {
            run.addEvent(new Event(EventSource.SEQUENCE_FLOW, EventType.TAKE, element.getId(), type, process, 0));
        } else {
            run.addEvent(new Event(EventSource.FLOW_NODE, EventType.START, element.getId(), type, process, 0));
            run.addEvent(new Event(EventSource.FLOW_NODE, EventType.END, element.getId(), type, process, 0));
        }
    }

    void draw() {
        CoverageReportUtil.writeReport(
                CoverageStateJsonExporter.createCoverageStateResult(Set.of(suite), models.values()),
                true,
                FOLDER.toFile(),
                "report.html",
                CoverageReportUtil::generateHtml);
    }
}
