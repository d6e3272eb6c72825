package nl.zetel.server.architecture.violating.other.application;

import nl.zetel.server.architecture.violating.sample.persistence.PublicEntity;

/** Breaks a rule on purpose: a feature that reaches into another one's tables. */
record Intruder(PublicEntity entity) {}
