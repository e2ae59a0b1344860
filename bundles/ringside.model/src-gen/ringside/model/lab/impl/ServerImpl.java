/**
 */
package ringside.model.lab.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import ringside.model.lab.Host;
import ringside.model.lab.LabPackage;
import ringside.model.lab.Memory;
import ringside.model.lab.Nic;
import ringside.model.lab.PagePlacement;
import ringside.model.lab.Server;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Server</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.ServerImpl#getReferenceMHz <em>Reference MHz</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ServerImpl#getPagePlacement <em>Page Placement</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ServerImpl#getPlacementSeed <em>Placement Seed</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ServerImpl#getSockets <em>Sockets</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ServerImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ServerImpl#getNics <em>Nics</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ServerImpl#getHost <em>Host</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ServerImpl#getVirtualSwitch <em>Virtual Switch</em>}</li>
 *   <li>{@link ringside.model.lab.impl.ServerImpl#getVirtualMachines <em>Virtual Machines</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServerImpl extends ElementImpl implements Server
{
	/**
	 * The default value of the '{@link #getReferenceMHz() <em>Reference MHz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceMHz()
	 * @generated
	 * @ordered
	 */
	protected static final int REFERENCE_MHZ_EDEFAULT = 3000;

	/**
	 * The cached value of the '{@link #getReferenceMHz() <em>Reference MHz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceMHz()
	 * @generated
	 * @ordered
	 */
	protected int referenceMHz = REFERENCE_MHZ_EDEFAULT;

	/**
	 * The default value of the '{@link #getPagePlacement() <em>Page Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagePlacement()
	 * @generated
	 * @ordered
	 */
	protected static final PagePlacement PAGE_PLACEMENT_EDEFAULT = PagePlacement.CONTIGUOUS;

	/**
	 * The cached value of the '{@link #getPagePlacement() <em>Page Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagePlacement()
	 * @generated
	 * @ordered
	 */
	protected PagePlacement pagePlacement = PAGE_PLACEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlacementSeed() <em>Placement Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacementSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long PLACEMENT_SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getPlacementSeed() <em>Placement Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacementSeed()
	 * @generated
	 * @ordered
	 */
	protected long placementSeed = PLACEMENT_SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSockets() <em>Sockets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSockets()
	 * @generated
	 * @ordered
	 */
	protected EList<Socket> sockets;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected Memory memory;

	/**
	 * The cached value of the '{@link #getNics() <em>Nics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNics()
	 * @generated
	 * @ordered
	 */
	protected EList<Nic> nics;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected Host host;

	/**
	 * The cached value of the '{@link #getVirtualSwitch() <em>Virtual Switch</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualSwitch()
	 * @generated
	 * @ordered
	 */
	protected VirtualSwitch virtualSwitch;

	/**
	 * The cached value of the '{@link #getVirtualMachines() <em>Virtual Machines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualMachines()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualMachine> virtualMachines;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServerImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return LabPackage.Literals.SERVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReferenceMHz()
	{
		return referenceMHz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceMHz(int newReferenceMHz)
	{
		int oldReferenceMHz = referenceMHz;
		referenceMHz = newReferenceMHz;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SERVER__REFERENCE_MHZ, oldReferenceMHz, referenceMHz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PagePlacement getPagePlacement()
	{
		return pagePlacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPagePlacement(PagePlacement newPagePlacement)
	{
		PagePlacement oldPagePlacement = pagePlacement;
		pagePlacement = newPagePlacement == null ? PAGE_PLACEMENT_EDEFAULT : newPagePlacement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SERVER__PAGE_PLACEMENT, oldPagePlacement, pagePlacement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPlacementSeed()
	{
		return placementSeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlacementSeed(long newPlacementSeed)
	{
		long oldPlacementSeed = placementSeed;
		placementSeed = newPlacementSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SERVER__PLACEMENT_SEED, oldPlacementSeed, placementSeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Socket> getSockets()
	{
		if (sockets == null)
		{
			sockets = new EObjectContainmentEList<Socket>(Socket.class, this, LabPackage.SERVER__SOCKETS);
		}
		return sockets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memory getMemory()
	{
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMemory(Memory newMemory, NotificationChain msgs)
	{
		Memory oldMemory = memory;
		memory = newMemory;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.SERVER__MEMORY, oldMemory, newMemory);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(Memory newMemory)
	{
		if (newMemory != memory)
		{
			NotificationChain msgs = null;
			if (memory != null)
				msgs = ((InternalEObject)memory).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.SERVER__MEMORY, null, msgs);
			if (newMemory != null)
				msgs = ((InternalEObject)newMemory).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.SERVER__MEMORY, null, msgs);
			msgs = basicSetMemory(newMemory, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SERVER__MEMORY, newMemory, newMemory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Nic> getNics()
	{
		if (nics == null)
		{
			nics = new EObjectContainmentEList<Nic>(Nic.class, this, LabPackage.SERVER__NICS);
		}
		return nics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getHost()
	{
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHost(Host newHost, NotificationChain msgs)
	{
		Host oldHost = host;
		host = newHost;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.SERVER__HOST, oldHost, newHost);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(Host newHost)
	{
		if (newHost != host)
		{
			NotificationChain msgs = null;
			if (host != null)
				msgs = ((InternalEObject)host).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.SERVER__HOST, null, msgs);
			if (newHost != null)
				msgs = ((InternalEObject)newHost).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.SERVER__HOST, null, msgs);
			msgs = basicSetHost(newHost, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SERVER__HOST, newHost, newHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualSwitch getVirtualSwitch()
	{
		return virtualSwitch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVirtualSwitch(VirtualSwitch newVirtualSwitch, NotificationChain msgs)
	{
		VirtualSwitch oldVirtualSwitch = virtualSwitch;
		virtualSwitch = newVirtualSwitch;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LabPackage.SERVER__VIRTUAL_SWITCH, oldVirtualSwitch, newVirtualSwitch);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVirtualSwitch(VirtualSwitch newVirtualSwitch)
	{
		if (newVirtualSwitch != virtualSwitch)
		{
			NotificationChain msgs = null;
			if (virtualSwitch != null)
				msgs = ((InternalEObject)virtualSwitch).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LabPackage.SERVER__VIRTUAL_SWITCH, null, msgs);
			if (newVirtualSwitch != null)
				msgs = ((InternalEObject)newVirtualSwitch).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LabPackage.SERVER__VIRTUAL_SWITCH, null, msgs);
			msgs = basicSetVirtualSwitch(newVirtualSwitch, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SERVER__VIRTUAL_SWITCH, newVirtualSwitch, newVirtualSwitch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualMachine> getVirtualMachines()
	{
		if (virtualMachines == null)
		{
			virtualMachines = new EObjectContainmentEList<VirtualMachine>(VirtualMachine.class, this, LabPackage.SERVER__VIRTUAL_MACHINES);
		}
		return virtualMachines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case LabPackage.SERVER__SOCKETS:
				return ((InternalEList<?>)getSockets()).basicRemove(otherEnd, msgs);
			case LabPackage.SERVER__MEMORY:
				return basicSetMemory(null, msgs);
			case LabPackage.SERVER__NICS:
				return ((InternalEList<?>)getNics()).basicRemove(otherEnd, msgs);
			case LabPackage.SERVER__HOST:
				return basicSetHost(null, msgs);
			case LabPackage.SERVER__VIRTUAL_SWITCH:
				return basicSetVirtualSwitch(null, msgs);
			case LabPackage.SERVER__VIRTUAL_MACHINES:
				return ((InternalEList<?>)getVirtualMachines()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case LabPackage.SERVER__REFERENCE_MHZ:
				return getReferenceMHz();
			case LabPackage.SERVER__PAGE_PLACEMENT:
				return getPagePlacement();
			case LabPackage.SERVER__PLACEMENT_SEED:
				return getPlacementSeed();
			case LabPackage.SERVER__SOCKETS:
				return getSockets();
			case LabPackage.SERVER__MEMORY:
				return getMemory();
			case LabPackage.SERVER__NICS:
				return getNics();
			case LabPackage.SERVER__HOST:
				return getHost();
			case LabPackage.SERVER__VIRTUAL_SWITCH:
				return getVirtualSwitch();
			case LabPackage.SERVER__VIRTUAL_MACHINES:
				return getVirtualMachines();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case LabPackage.SERVER__REFERENCE_MHZ:
				setReferenceMHz((Integer)newValue);
				return;
			case LabPackage.SERVER__PAGE_PLACEMENT:
				setPagePlacement((PagePlacement)newValue);
				return;
			case LabPackage.SERVER__PLACEMENT_SEED:
				setPlacementSeed((Long)newValue);
				return;
			case LabPackage.SERVER__SOCKETS:
				getSockets().clear();
				getSockets().addAll((Collection<? extends Socket>)newValue);
				return;
			case LabPackage.SERVER__MEMORY:
				setMemory((Memory)newValue);
				return;
			case LabPackage.SERVER__NICS:
				getNics().clear();
				getNics().addAll((Collection<? extends Nic>)newValue);
				return;
			case LabPackage.SERVER__HOST:
				setHost((Host)newValue);
				return;
			case LabPackage.SERVER__VIRTUAL_SWITCH:
				setVirtualSwitch((VirtualSwitch)newValue);
				return;
			case LabPackage.SERVER__VIRTUAL_MACHINES:
				getVirtualMachines().clear();
				getVirtualMachines().addAll((Collection<? extends VirtualMachine>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case LabPackage.SERVER__REFERENCE_MHZ:
				setReferenceMHz(REFERENCE_MHZ_EDEFAULT);
				return;
			case LabPackage.SERVER__PAGE_PLACEMENT:
				setPagePlacement(PAGE_PLACEMENT_EDEFAULT);
				return;
			case LabPackage.SERVER__PLACEMENT_SEED:
				setPlacementSeed(PLACEMENT_SEED_EDEFAULT);
				return;
			case LabPackage.SERVER__SOCKETS:
				getSockets().clear();
				return;
			case LabPackage.SERVER__MEMORY:
				setMemory((Memory)null);
				return;
			case LabPackage.SERVER__NICS:
				getNics().clear();
				return;
			case LabPackage.SERVER__HOST:
				setHost((Host)null);
				return;
			case LabPackage.SERVER__VIRTUAL_SWITCH:
				setVirtualSwitch((VirtualSwitch)null);
				return;
			case LabPackage.SERVER__VIRTUAL_MACHINES:
				getVirtualMachines().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case LabPackage.SERVER__REFERENCE_MHZ:
				return referenceMHz != REFERENCE_MHZ_EDEFAULT;
			case LabPackage.SERVER__PAGE_PLACEMENT:
				return pagePlacement != PAGE_PLACEMENT_EDEFAULT;
			case LabPackage.SERVER__PLACEMENT_SEED:
				return placementSeed != PLACEMENT_SEED_EDEFAULT;
			case LabPackage.SERVER__SOCKETS:
				return sockets != null && !sockets.isEmpty();
			case LabPackage.SERVER__MEMORY:
				return memory != null;
			case LabPackage.SERVER__NICS:
				return nics != null && !nics.isEmpty();
			case LabPackage.SERVER__HOST:
				return host != null;
			case LabPackage.SERVER__VIRTUAL_SWITCH:
				return virtualSwitch != null;
			case LabPackage.SERVER__VIRTUAL_MACHINES:
				return virtualMachines != null && !virtualMachines.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (referenceMHz: ");
		result.append(referenceMHz);
		result.append(", pagePlacement: ");
		result.append(pagePlacement);
		result.append(", placementSeed: ");
		result.append(placementSeed);
		result.append(')');
		return result.toString();
	}

} //ServerImpl
