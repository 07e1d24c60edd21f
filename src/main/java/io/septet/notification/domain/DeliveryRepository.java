package io.septet.notification.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.repository.Repository;

/** All deliveries. */
public interface DeliveryRepository extends Repository<Delivery, UUID> {

    Delivery save(Delivery delivery);

    Optional<Delivery> findById(UUID id);

    List<Delivery> findByProjectIdOrderByAddressedAtAscIdAsc(UUID projectId);

    Slice<Delivery> findByPersonOrderByAddressedAtDescIdDesc(String person, Pageable page);

    Slice<Delivery> findByOrderByAddressedAtDescIdDesc(Pageable page);
}
