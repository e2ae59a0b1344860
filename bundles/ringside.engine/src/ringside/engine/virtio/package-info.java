/** The split and packed rings of the virtio specification, and their notifications. */
package ringside.engine.virtio;
