package nl.zetel.server.architecture.violating.sample.rest;

import nl.zetel.server.architecture.violating.sample.persistence.PublicEntity;

/** Breaks a rule on purpose: a resource that knows tables. */
record CuriousResource(PublicEntity entity) {}
