package io.septet.demo.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.calendar.WorkingTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo company and its projects. A company that is there is left as it is. */
@Component
@Profile("demo")
@Order(DemoData.AFTER_OTHERS)
class DemoData implements ApplicationRunner {

    static final int AFTER_OTHERS = Integer.MAX_VALUE - 100;

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final DemoCompany company;
    private final Play play;
    private final DemoSettings settings;
    private final WorkingTime workingTime;
    private final ProcessEngineConfigurationImpl engine;
    private final ObjectMapper json;
    private final String language;

    DemoData(
            DemoCompany company,
            Play play,
            DemoSettings settings,
            WorkingTime workingTime,
            ProcessEngineConfigurationImpl engine,
            ObjectMapper json,
            @Value("${septet.language:}") String language) {
        this.company = company;
        this.play = play;
        this.settings = settings;
        this.workingTime = workingTime;
        this.engine = engine;
        this.json = json;
        this.language = DemoSettings.language(language);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (company.isFounded()) {
            return;
        }
        Story.Company story = Story.company(json);
        company.found(story, language);
        if (settings.projects()) {
            playAll(story);
        }
    }

    /** The play has the engine's clock and its background work to itself. */
    private void playAll(Story.Company story) {
        JobExecutor background = engine.getJobExecutor();
        boolean wasActive = background != null && background.isActive();
        if (wasActive) {
            background.shutdown();
        }
        LocalDate today = workingTime.today();
        List<Story.Plot> plots = Story.plots(json).stream()
                .sorted(Comparator.comparingInt(Story.Plot::proposedDaysAgo).reversed())
                .toList();
        try {
            for (Story.Plot plot : plots) {
                LOG.info("Demo: {} ({} of {})", plot.text(language, "name"), plots.indexOf(plot) + 1, plots.size());
                play.perform(plot, story, language, today);
            }
        } finally {
            ClockUtil.reset();
            if (wasActive) {
                background.start();
            }
        }
    }
}
