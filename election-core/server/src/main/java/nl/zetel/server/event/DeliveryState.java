package nl.zetel.server.event;

/** How far the delivery of an event to a listener has come. */
enum DeliveryState {
    /** To be tried, or tried again. */
    PENDING,
    /** The listener has taken it. */
    DELIVERED
}
