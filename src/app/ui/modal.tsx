import { useLayoutEffect, useRef, type ReactNode } from 'react'

interface ModalProps {
  readonly label: string
  readonly className: string
  /** Something in it would be lost: a tap outside does not close it. */
  readonly isHeld?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native dialog above the page; Escape and a tap outside close it, and the focus goes back where it was. */
export function Modal({ label, className, isHeld = false, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the next key: it is meant for what stands in here.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    // A tap on the dialog itself, not on what is in it, is one on its backdrop.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget && !isHeld) currentTarget.close()
      }}
    >
      {children}
    </dialog>
  )
}
