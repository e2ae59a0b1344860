package ringside.engine.nic;

/** The host's driver of the NIC as the NIC knows it: whom to tell, naming the event that caused it, that a descriptor is done. */
public interface NicDriver {
    /** A receive descriptor is finished. */
    void received(int cause);

    /**
     * A posted packet has been read: its buffer can go back.
     *
     * @param queue      as given to {@link NicTransmit#post}
     * @param descriptor as given there
     */
    void transmitted(int queue, int descriptor, int cause);
}
