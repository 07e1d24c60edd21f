package io.septet.notification;

import java.util.UUID;

/** Sets a delivery on its way, in the transaction of whoever asks. */
public interface Dispatch {

    /** @param businessKey code of the project; null when the delivery is about none */
    void send(UUID deliveryId, String businessKey);
}
