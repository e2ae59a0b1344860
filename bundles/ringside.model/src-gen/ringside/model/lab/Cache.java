/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cache</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One cache of 64-byte lines. Its size is sets times ways times 64 bytes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Cache#getSets <em>Sets</em>}</li>
 *   <li>{@link ringside.model.lab.Cache#getWays <em>Ways</em>}</li>
 *   <li>{@link ringside.model.lab.Cache#getReplacement <em>Replacement</em>}</li>
 *   <li>{@link ringside.model.lab.Cache#getInclusion <em>Inclusion</em>}</li>
 *   <li>{@link ringside.model.lab.Cache#getIoWaysMask <em>Io Ways Mask</em>}</li>
 *   <li>{@link ringside.model.lab.Cache#getCopyWaysMask <em>Copy Ways Mask</em>}</li>
 *   <li>{@link ringside.model.lab.Cache#isPrefetchNextLine <em>Prefetch Next Line</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getCache()
 * @model
 * @generated
 */
public interface Cache extends Element
{
	/**
	 * Returns the value of the '<em><b>Sets</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of sets, 1 to 1048576. set = line address mod sets, for any number of sets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sets</em>' attribute.
	 * @see #setSets(int)
	 * @see ringside.model.lab.LabPackage#getCache_Sets()
	 * @model default="8"
	 * @generated
	 */
	int getSets();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Cache#getSets <em>Sets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sets</em>' attribute.
	 * @see #getSets()
	 * @generated
	 */
	void setSets(int value);

	/**
	 * Returns the value of the '<em><b>Ways</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of ways (lines in a set), 1 to 32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ways</em>' attribute.
	 * @see #setWays(int)
	 * @see ringside.model.lab.LabPackage#getCache_Ways()
	 * @model default="2"
	 * @generated
	 */
	int getWays();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Cache#getWays <em>Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ways</em>' attribute.
	 * @see #getWays()
	 * @generated
	 */
	void setWays(int value);

	/**
	 * Returns the value of the '<em><b>Replacement</b></em>' attribute.
	 * The default value is <code>"LRU"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.Replacement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which line of a full set gives way to a new one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replacement</em>' attribute.
	 * @see ringside.model.lab.Replacement
	 * @see #setReplacement(Replacement)
	 * @see ringside.model.lab.LabPackage#getCache_Replacement()
	 * @model default="LRU"
	 * @generated
	 */
	Replacement getReplacement();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Cache#getReplacement <em>Replacement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replacement</em>' attribute.
	 * @see ringside.model.lab.Replacement
	 * @see #getReplacement()
	 * @generated
	 */
	void setReplacement(Replacement value);

	/**
	 * Returns the value of the '<em><b>Inclusion</b></em>' attribute.
	 * The default value is <code>"INCLUSIVE"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.Inclusion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What this cache promises about the levels closer to the core. Read for the LLC and for an L2; an L1 has nothing below it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inclusion</em>' attribute.
	 * @see ringside.model.lab.Inclusion
	 * @see #setInclusion(Inclusion)
	 * @see ringside.model.lab.LabPackage#getCache_Inclusion()
	 * @model default="INCLUSIVE"
	 * @generated
	 */
	Inclusion getInclusion();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Cache#getInclusion <em>Inclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inclusion</em>' attribute.
	 * @see ringside.model.lab.Inclusion
	 * @see #getInclusion()
	 * @generated
	 */
	void setInclusion(Inclusion value);

	/**
	 * Returns the value of the '<em><b>Io Ways Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ways of an LLC in which a DMA write may allocate (Intel DDIO: 2 of 11 ways unless changed, register IIO LLC WAYS). 0x0: in every way. A hit may be in any way. Read for the LLC only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Io Ways Mask</em>' attribute.
	 * @see #setIoWaysMask(long)
	 * @see ringside.model.lab.LabPackage#getCache_IoWaysMask()
	 * @model dataType="ringside.model.lab.WayMask"
	 * @generated
	 */
	long getIoWaysMask();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Cache#getIoWaysMask <em>Io Ways Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Io Ways Mask</em>' attribute.
	 * @see #getIoWaysMask()
	 * @generated
	 */
	void setIoWaysMask(long value);

	/**
	 * Returns the value of the '<em><b>Copy Ways Mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ways of an LLC in which the host's copy of a packet allocates: the region that host and virtual machines share (US11412059B2, claim 3). 0x0: the ways of the host core's class of service. Read for the LLC only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copy Ways Mask</em>' attribute.
	 * @see #setCopyWaysMask(long)
	 * @see ringside.model.lab.LabPackage#getCache_CopyWaysMask()
	 * @model dataType="ringside.model.lab.WayMask"
	 * @generated
	 */
	long getCopyWaysMask();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Cache#getCopyWaysMask <em>Copy Ways Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copy Ways Mask</em>' attribute.
	 * @see #getCopyWaysMask()
	 * @generated
	 */
	void setCopyWaysMask(long value);

	/**
	 * Returns the value of the '<em><b>Prefetch Next Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a demand miss also fetches the next line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefetch Next Line</em>' attribute.
	 * @see #setPrefetchNextLine(boolean)
	 * @see ringside.model.lab.LabPackage#getCache_PrefetchNextLine()
	 * @model
	 * @generated
	 */
	boolean isPrefetchNextLine();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Cache#isPrefetchNextLine <em>Prefetch Next Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefetch Next Line</em>' attribute.
	 * @see #isPrefetchNextLine()
	 * @generated
	 */
	void setPrefetchNextLine(boolean value);

} // Cache
