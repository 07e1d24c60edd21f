package io.septet.resource.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import io.septet.platform.PlainText;
import io.septet.resource.ResourceRequests;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the task list, a request carries the name of the resource. */
@Component
@Order(10)
class ResourceAsSubject implements TaskSubject {

    private static final int SHORT = 60;

    private final ResourceRequests requests;

    ResourceAsSubject(ResourceRequests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<String> of(TaskAtHand task) {
        return task.facts().containsKey(ResourceSupport.RESOURCE_REQUEST_ID)
                ? Optional.of(PlainText.shortened(
                        requests.get(ResourceSupport.request(task)).resource().name(), SHORT))
                : Optional.empty();
    }
}
